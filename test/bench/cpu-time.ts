/** Processor time of this thread, in microseconds: what others do on the machine hardly counts. */
function spent(work: () => void): number {
  const before = process.threadCpuUsage()
  work()
  const { user, system } = process.threadCpuUsage(before)
  return user + system
}

/** The processor time of each work, in microseconds: the median of some rounds in which they take turns, after one to warm up. */
export function cpuTimes(works: readonly (() => void)[], rounds: number): readonly number[] {
  for (const work of works) work()
  const all = Array.from({ length: rounds }, () => works.map(spent))
  return works.map((_, index) => {
    const times = all.map((round) => round[index]!).toSorted((a, b) => a - b)
    return times[Math.floor(times.length / 2)]!
  })
}
