// Logs mtcute in to a datacenter: key exchange, help.getConfig, many calls at once, and a second connection with the stored key.
//
// client.mjs ADDRESS PORT PUBLIC_KEY_FILE TRANSPORT CALLS
//
// mtcute tells the datacenter in its inner data and encrypts it with today's RSA padding. Over `*-pfs` transports it also agrees on a
// temporary key and binds it. It pings by itself; calls stand for pings here.

import { readFileSync } from 'node:fs'
import { IntermediatePacketCodec, MemoryStorage, ObfuscatedPacketCodec, PaddedIntermediatePacketCodec } from '@mtcute/core'
import { parsePublicKey } from '@mtcute/core/utils.js'
import { BaseTelegramClient, MtProxyTcpTransport, TcpTransport } from '@mtcute/node'
import { NodeCryptoProvider } from '@mtcute/node/utils.js'
// What `addPublicKey` adds to. That function writes fingerprints with zeros in front and never finds those again.
import { __publicKeyIndex } from './node_modules/@mtcute/core/tl/binary/rsa-keys.js'

const [address, port, keyFile, transport, calls] = process.argv.slice(2)
const CALLS_TOGETHER = 50

const CODECS = {
  intermediate: () => new IntermediatePacketCodec(),
  padded: () => new PaddedIntermediatePacketCodec(),
  obfuscated: () => new ObfuscatedPacketCodec(new IntermediatePacketCodec()),
}

class ChosenTransport extends TcpTransport {
  packetCodec() {
    return CODECS[transport.replace(/-pfs$/, '')]()
  }
}

function newTransport() {
  if (!transport.startsWith('proxy')) return new ChosenTransport()
  // As to a proxy, with the secret in SECRET: `dd` asks for padding, `ee` for the disguise as TLS to a host that is named behind it.
  const secret = {
    'proxy': process.env.SECRET,
    'proxy-padded': `dd${process.env.SECRET}`,
    'proxy-tls': `ee${process.env.SECRET}${Buffer.from('example.org').toString('hex')}`,
  }[transport]
  return new MtProxyTcpTransport({ host: address, port: Number(port), secret })
}

const crypto = new NodeCryptoProvider()
await crypto.initialize()
const publicKey = parsePublicKey(crypto, readFileSync(keyFile, 'ascii'))
__publicKeyIndex[publicKey.fingerprint.replace(/^0+/, '')] = publicKey

const storage = new MemoryStorage()
const datacenter = { id: 2, ipAddress: address, port: Number(port) }

function newClient() {
  return new BaseTelegramClient({
    apiId: 1,
    apiHash: 'interop',
    storage,
    crypto,
    transport: newTransport(),
    defaultDcs: { main: datacenter, media: datacenter },
    disableUpdates: true,
    network: { usePfs: transport.endsWith('-pfs') },
    logLevel: process.env.INTEROP_VERBOSE ? 5 : 2,
  })
}

function check(condition, complaint) {
  if (!condition) throw new Error(complaint)
}

async function talk(client) {
  const config = await client.call({ _: 'help.getConfig' })
  check(config.thisDc === 2, `help.getConfig says datacenter ${config.thisDc}`)
  check(config.dcOptions.some(option => option.port === Number(port)), 'help.getConfig does not know its own port')
  for (let done = 0; done < Number(calls); done += CALLS_TOGETHER) {
    const flock = Array.from({ length: Math.min(CALLS_TOGETHER, Number(calls) - done) }, () =>
      client.call({ _: 'help.getNearestDc' }))
    for (const nearest of await Promise.all(flock)) check(nearest.thisDc === 2, 'help.getNearestDc answers')
  }
}

const began = performance.now()
let client = newClient()
await client.connect()
await talk(client)
const elapsed = performance.now() - began
const key = await storage.authKeys.get(2)
check(key?.length === 256, 'a key is stored')
await client.disconnect()

client = newClient()
await client.connect()
await talk(client)
check(Buffer.compare(await storage.authKeys.get(2), key) === 0, 'the stored key is used again')
await client.disconnect()
await client.destroy()

console.log(`key agreed and ${calls} calls in ${elapsed.toFixed(0)} ms, then ${calls} calls more`)
process.exit(0)
