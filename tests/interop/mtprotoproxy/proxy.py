"""Runs mtprotoproxy between our engine and our datacenter.

proxy.py DATACENTER_PORT

The secret is in SECRET. It prints the address it listens at, and ends when its standard input does. The proxy knows the addresses of
Telegram's datacenters from a list of its own, which is replaced here. Its `main` needs a Python of before 3.10, and asks the internet
for its own address; what it would start is started here.
"""

import asyncio
import importlib.util
import pathlib
import sys
import sysconfig

SCRIPT = pathlib.Path(sysconfig.get_path("scripts")) / "mtprotoproxy.py"
DATACENTERS = 5


def load():
    spec = importlib.util.spec_from_file_location("mtprotoproxy", SCRIPT)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


async def serve(proxy):
    server = await asyncio.start_server(proxy.handle_client_wrapper, "127.0.0.1", 0, limit=proxy.get_to_tg_bufsize())
    address, port = server.sockets[0].getsockname()
    print(f"proxy {address}:{port}", flush=True)
    reader = asyncio.StreamReader()
    await asyncio.get_running_loop().connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
    await reader.read()
    print(f"{proxy.stats['interop']['connects']} connections, {proxy.stats['interop']['octets']} bytes", flush=True)


def main(datacenter_port):
    proxy = load()
    sys.argv = [str(SCRIPT), str(pathlib.Path(__file__).with_name("config.py"))]
    proxy.init_config()
    proxy.init_stats()
    proxy.TG_DATACENTERS_V4 = ["127.0.0.1"] * DATACENTERS
    proxy.TG_DATACENTER_PORT = int(datacenter_port)
    asyncio.run(serve(proxy))


if __name__ == "__main__":
    main(*sys.argv[1:])
