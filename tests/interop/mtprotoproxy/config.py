"""What the proxy is told. It reads this file as its configuration, not as a module."""

import os

PORT = 0
USERS = {"interop": os.environ["SECRET"]}
TLS_DOMAIN = "example.org"
# Strangers would be led to that host, and its certificate looked at: nothing here leaves the machine.
MASK = False
USE_MIDDLE_PROXY = False
PREFER_IPV6 = False
