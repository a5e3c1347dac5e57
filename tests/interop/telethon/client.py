"""Logs Telethon in to a datacenter: key exchange, help.getConfig, pings, and a second connection with the stored key.

client.py ADDRESS PORT PUBLIC_KEY_FILE TRANSPORT PINGS

Telethon does not tell the datacenter in its inner data, and encrypts it with the RSA padding of before 2021: the oldest client that a
server must still understand.
"""

import asyncio
import logging
import os
import sys
import time

from telethon import TelegramClient, connection
from telethon.crypto import rsa
from telethon.sessions import StringSession
from telethon.tl import functions


class HttpCodec(connection.http.HttpPacketCodec):
    """Bodies of HTTP, with a reader that can read them: Telethon's own compares a byte with a byte string and always gives up."""

    async def read_packet(self, reader):
        length = None
        while (line := await reader.readline()) != b"\r\n":
            if not line.endswith(b"\r\n"):
                raise asyncio.IncompleteReadError(line, None)
            if line.lower().startswith(b"content-length:"):
                length = int(line.split(b":")[1])
        return await reader.readexactly(length)


class ConnectionHttp(connection.ConnectionHttp):
    packet_codec = HttpCodec


TRANSPORTS = {
    "abridged": connection.ConnectionTcpAbridged,
    "full": connection.ConnectionTcpFull,
    "http": ConnectionHttp,
    "intermediate": connection.ConnectionTcpIntermediate,
    "obfuscated": connection.ConnectionTcpObfuscated,
    # As to a proxy, with the secret in SECRET.
    "proxy-abridged": connection.ConnectionTcpMTProxyAbridged,
    "proxy-intermediate": connection.ConnectionTcpMTProxyIntermediate,
    "proxy-padded": connection.ConnectionTcpMTProxyRandomizedIntermediate,
}
PINGS_TOGETHER = 50


class Client(TelegramClient):
    """Telethon, less its question who is logged in: the datacenter has no users."""

    async def get_me(self, input_peer=False):
        return None


def new_client(session, transport):
    proxy = None
    if transport.startswith("proxy"):
        proxy = (session.server_address, session.port, os.environ["SECRET"])
    return Client(
        session,
        1,
        "interop",
        connection=TRANSPORTS[transport],
        proxy=proxy,
        receive_updates=False,
        connection_retries=1,
        request_retries=1,
    )


async def ping(client, count):
    """Pings in flocks, so that they share containers; every pong must carry the number of its ping."""
    for first in range(0, count, PINGS_TOGETHER):
        numbers = range(first, min(first + PINGS_TOGETHER, count))
        pongs = await asyncio.gather(*(client._sender.send(functions.PingRequest(number)) for number in numbers))
        assert [pong.ping_id for pong in pongs] == list(numbers), "pongs carry the numbers of their pings"


async def main(address, port, key_file, transport, pings):
    with open(key_file, encoding="ascii") as file:
        rsa.add_key(file.read(), old=False)
    session = StringSession()
    session.set_dc(2, address, int(port))

    client = new_client(session, transport)
    began = time.monotonic()
    await client.connect()
    agreed_ms = (time.monotonic() - began) * 1_000
    key = session.auth_key.key
    config = await client(functions.help.GetConfigRequest())
    assert config.this_dc == 2 and any(option.port == int(port) for option in config.dc_options), config
    await ping(client, int(pings))
    await client.disconnect()

    client = new_client(StringSession(session.save()), transport)
    await client.connect()
    assert client.session.auth_key.key == key, "the stored key is used again"
    assert (await client(functions.help.GetConfigRequest())).this_dc == 2
    await ping(client, int(pings))
    await client.disconnect()
    print(f"key agreed in {agreed_ms:.0f} ms, 2 x {pings} pings")


if __name__ == "__main__":
    # What Telethon complains about is what a reader of a failure wants to see.
    logging.basicConfig(level=logging.WARNING)
    asyncio.run(main(*sys.argv[1:]))
