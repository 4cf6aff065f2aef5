import { writeGenerated } from '../editor/generated.ts'
import { told } from './told.ts'

told(() => {
  for (const file of writeGenerated(process.cwd())) console.log(`écrit : ${file}`)
})
