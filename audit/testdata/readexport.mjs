// Prints an export's Parquet files as one JSON object: table -> rows in the order of the file.
// usage: node readexport.mjs HYPARQUET DIR, HYPARQUET being the module's main file.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const [, , module, folder] = process.argv
const { parquetReadObjects } = await import(pathToFileURL(module))
const tables = {}
for (const file of readdirSync(folder)) {
  const bytes = readFileSync(join(folder, file))
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)
  tables[file.replace('.parquet', '')] = await parquetReadObjects({ file: buffer })
}
process.stdout.write(JSON.stringify(tables, (_, v) => (typeof v === 'bigint' ? Number(v) : v)))
