"""Reads values that our table has written, and writes them again: the bytes must be the same.

mtstress tl random --all --count N --seed SEED --format json >FILE && values.py FILE

Telethon speaks a layer of its own. What cannot be compared is counted and said:
- constructors that have another number there, and values with such a one inside;
- values with a flag that is younger than its layer: a flag without a value changes no number, and Telethon drops what it does not know;
- `msgs_state_info` and `msgs_all_info`, whose bytes Telethon takes for text.
"""

import functools
import inspect
import json
import sys

from telethon.extensions import BinaryReader
from telethon.tl.alltlobjects import LAYER, tlobjects

VECTOR = 0x1CB5C415
TRUTH = {True: bytes.fromhex("b5757299"), False: bytes.fromhex("379779bc")}
# Read in Telethon's code instead of from its schema.
BUILT_IN = {VECTOR, *(int.from_bytes(number, "little") for number in TRUTH.values())}
TAKEN_FOR_TEXT = {"msgs_state_info", "msgs_all_info"}
# Messages are read by classes that change what they hold; those they descend from are made from the schema.
for number, kind in list(tlobjects.items()):
    made = [base for base in kind.__mro__ if base.__module__.startswith("telethon.tl.types")]
    tlobjects[number] = made[0] if made else kind

# Below this share of the schema the comparison would say little.
SHARE_MIN = 0.9


@functools.cache
def fields_of(number):
    """The names of the fields of a constructor, as Telethon has them."""
    names = inspect.signature(tlobjects[number].__init__).parameters
    return {"self" if name == "is_self" else name for name in names}


def has_younger_flag(value, numbers):
    """Whether some flag in this value is unknown to Telethon's layer."""
    if isinstance(value, list):
        return any(has_younger_flag(item, numbers) for item in value)
    if not isinstance(value, dict):
        return False
    known = fields_of(numbers[value["_"]]) if numbers.get(value.get("_")) in tlobjects else None
    if known is not None and any(inside is True and name not in known for name, inside in value.items()):
        return True
    return any(has_younger_flag(inside, numbers) for inside in value.values())


def read_and_write(data):
    with BinaryReader(data) as reader:
        value = reader.tgread_object()
        left = len(data) - reader.tell_position()
    if left:
        raise ValueError(f"{left} bytes are left")
    return TRUTH[value] if isinstance(value, bool) else bytes(value)


def main(path):
    with open(path, encoding="utf-8") as file:
        items = [json.loads(line) for line in file]
    numbers = {item["name"]: int(item["id"], 16) for item in items}
    names, same, other_number, younger_flag, as_text = set(), 0, 0, 0, 0
    failures = []
    for item in items:
        name, data = item["name"], bytes.fromhex(item["hex"])
        if any(int(number, 16) not in tlobjects and int(number, 16) not in BUILT_IN for number in item["uses"]):
            other_number += 1
        elif name in TAKEN_FOR_TEXT:
            as_text += 1
        elif has_younger_flag(item["value"], numbers):
            younger_flag += 1
        else:
            try:
                again = read_and_write(data).hex()
            except Exception as error:  # whatever it is, it is shown
                again = f"{type(error).__name__}: {error}"
            if again == item["hex"]:
                same += 1
                names.add(name)
            else:
                failures.append(f"{name}: {item['value']}\n  ours   {item['hex']}\n  theirs {again}")
    for failure in failures[:20]:
        print(failure)
    absent = sum(number not in tlobjects and number not in BUILT_IN for number in numbers.values())
    print(
        f"layer {LAYER}: {same} values of {len(names)} of {len(numbers)} definitions the same, {len(failures)} not; "
        f"not compared: {other_number} with other numbers ({absent} definitions), {younger_flag} with younger flags, {as_text} taken for text"
    )
    sys.exit(bool(failures) or len(names) < SHARE_MIN * len(numbers))


if __name__ == "__main__":
    main(sys.argv[1])
