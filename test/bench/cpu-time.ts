/** Processor time of this thread, in microseconds: what others do on the machine hardly counts. */
function spent(work: () => void): number {
  const before = process.threadCpuUsage()
  work()
  const { user, system } = process.threadCpuUsage(before)
  return user + system
}

/** The processor time of each work, in microseconds: the median of some rounds in which they take turns, after one to warm up. */
export function cpuTimes<Name extends string>(
  works: Readonly<Record<Name, () => void>>,
  rounds: number,
): Readonly<Record<Name, number>> {
  const names = Object.keys(works) as readonly Name[]
  for (const name of names) works[name]()
  const all = Array.from({ length: rounds }, () => names.map((name) => spent(works[name])))
  const medians = names.map((name, index) => {
    const times = all.map((round) => round[index]!).toSorted((a, b) => a - b)
    return [name, times[Math.floor(times.length / 2)]!] as const
  })
  return Object.fromEntries(medians) as Record<Name, number>
}
