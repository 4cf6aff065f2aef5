import { writeJsonSchemas } from '../json-schema.ts'

for (const file of writeJsonSchemas(process.cwd())) console.log(`écrit : ${file}`)
