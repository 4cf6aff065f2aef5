import { writeJsonSchemas } from '../editor/json-files.ts'
import { told } from './told.ts'

told(() => {
  for (const file of writeJsonSchemas(process.cwd())) console.log(`écrit : ${file}`)
})
