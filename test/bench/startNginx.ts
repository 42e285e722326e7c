import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Served } from './startChild'

/**
 * Starts nginx with one worker that serves these bytes as a static file, plain and compressed beforehand: the quickest
 * way that it has. No log, connections that stay open, the file open at hand.
 *
 * @returns null when there is no nginx
 */
export const startNginx = async (
  folder: string,
  bytes: { plain: Buffer; gzip: Buffer },
): Promise<Served | null> => {
  if (spawnSync('nginx', ['-v']).error) return null
  for (const name of ['www', 'temp']) mkdirSync(join(folder, name), { recursive: true })
  writeFileSync(join(folder, 'www', 'feed.rss'), bytes.plain)
  writeFileSync(join(folder, 'www', 'feed.rss.gz'), bytes.gzip)
  const port = await freePort()
  writeFileSync(join(folder, 'nginx.conf'), configuration(folder, port))
  const child = spawn('nginx', ['-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  process.once('exit', () => child.kill('SIGTERM'))
  const url = `http://127.0.0.1:${port}`
  await answers(`${url}/feed.rss`)
  return { url, pid: child.pid ?? 0, stop: () => child.kill('SIGTERM') }
}

// One process, which is also the worker, so that its processor time can be read.
const configuration = (folder: string, port: number) => `
daemon off; master_process off; pid ${folder}/nginx.pid; error_log ${folder}/error.log;
events { worker_connections 1024; }
http {
  access_log off; sendfile on; tcp_nopush on; gzip_static on;
  keepalive_requests 1000000000; open_file_cache max=10 inactive=600s;
  types { application/rss+xml rss; }
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/temp/${name};`).join(' ')}
  server { listen 127.0.0.1:${port}; root ${folder}/www; }
}
`

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })

const answers = async (url: string) => {
  for (let tries = 0; ; tries += 1) {
    try {
      await (await fetch(url)).arrayBuffer()
      return
    } catch (error) {
      if (tries === 50) throw error
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
}
