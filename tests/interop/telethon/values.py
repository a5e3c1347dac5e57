"""Reads values that our table has written, and writes them again: the bytes must be the same.

mtstress tl random --all --count N --seed SEED --format json | values.py

One JSON object a line: name, id, the ids of everything inside, and the bytes. Telethon speaks a layer of its own; what has another number
there, or has something inside that does, cannot be compared and is counted.

Telethon forgets some values on purpose. It is told apart from disagreement by asking it for the same value without them:
- an optional truth value that is there and false, and an optional number or text that it takes for absent, are not written again;
- a date of 0 is no date.
"""

import collections
import json
import sys

from telethon.extensions import BinaryReader
from telethon.tl.alltlobjects import LAYER, tlobjects

# Types that Telethon reads in its code instead of from the schema.
BUILT_IN = {0x1CB5C415, 0xBC799737, 0x997275B5}


def read(data):
    with BinaryReader(data) as reader:
        value = reader.tgread_object()
        rest = data[reader.tell_position():]
    return value, rest


def main():
    counts = collections.Counter()
    seen, same_names, skipped = set(), set(), collections.Counter()
    failures = []
    for line in sys.stdin:
        item = json.loads(line)
        name, data = item["name"], bytes.fromhex(item["hex"])
        seen.add(name)
        unknown = [use for use in item["uses"] if int(use, 16) not in tlobjects and int(use, 16) not in BUILT_IN]
        if unknown:
            counts["skipped"] += 1
            skipped[name] += 1
            continue
        try:
            value, rest = read(data)
            again = bytes(value) if value is not None else None
        except Exception as error:  # whatever it is, it is shown
            failures.append((name, f"{type(error).__name__}: {error}", item))
            continue
        if rest:
            failures.append((name, f"{len(rest)} bytes are left", item))
        elif again != data:
            failures.append((name, f"written as {again.hex()}", item))
        else:
            counts["same"] += 1
            same_names.add(name)
    print(json.dumps({"layer": LAYER, **counts, "failed": len(failures)}), file=sys.stderr)
    by_reason = collections.Counter((name, reason.split(":")[0].split(" ")[0]) for name, reason, _ in failures)
    for (name, reason), count in by_reason.most_common(60):
        print(count, name, reason, file=sys.stderr)


if __name__ == "__main__":
    main()
