"""Drives a Locust master and two workers of mtstress through everything that people do with them.

drive.py MTSTRESS FOLDER
"""

import atexit
import csv
import ctypes
import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.parse
import urllib.request

PROGRAM, FOLDER = os.path.realpath(sys.argv[1]), sys.argv[2]
LOCUST = [sys.executable, "-m", "locust"]
MIX = "ping=3,help.getConfig=1"
# How long a state may take; a loaded machine is slow, and a test that has to wait so long has failed.
PATIENCE = 40
processes = []


class Process:
    """A program whose output goes to a file, and that ends when we do."""

    def __init__(self, name, command):
        self.name = name
        self.log = os.path.join(FOLDER, f"{name}.log")
        environment = {key: value for key, value in os.environ.items() if not key.startswith(("MTSTRESS_", "LOCUST_"))}
        environment |= {"CI": "", "PYTHONUNBUFFERED": "1"}
        with open(self.log, "wb") as log:
            self.process = subprocess.Popen(
                command, stdin=subprocess.DEVNULL, stdout=log, stderr=subprocess.STDOUT, env=environment, cwd=FOLDER,
                preexec_fn=die_with_parent,
            )
        processes.append(self)

    def text(self):
        with open(self.log, encoding="utf-8", errors="replace") as log:
            return log.read()

    def is_alive(self):
        return self.process.poll() is None

    def end(self, sent=signal.SIGTERM):
        """Ends it and gives its exit code."""
        if self.is_alive():
            self.process.send_signal(sent)
        return self.wait()

    def wait(self):
        try:
            return self.process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            fail(f"{self.name} does not end")


def die_with_parent():
    # Linux: PR_SET_PDEATHSIG. Where there is no such call, the clean-up below has to be enough.
    try:
        ctypes.CDLL(None).prctl(1, signal.SIGKILL)
    except (OSError, AttributeError):
        pass


@atexit.register
def clean_up():
    for process in processes:
        if process.is_alive():
            process.process.kill()
            process.process.wait()


class Failed(Exception):
    """A check did not hold."""


def fail(what):
    raise Failed(what)


def check(holds, what):
    if not holds:
        fail(what)


def wait_for(what, state):
    """Asks until the answer is something, and gives it."""
    ends = time.monotonic() + PATIENCE
    while True:
        answer = state()
        if answer:
            return answer
        if time.monotonic() > ends:
            fail(f"waited {PATIENCE} s in vain for {what}")
        time.sleep(0.05)


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def serve():
    """The datacenter; gives its address and the file of its key."""
    key = os.path.join(FOLDER, "server.pem")
    if os.path.exists(key):
        os.remove(key)
    server = Process("datacenter", [PROGRAM, "serve", "--listen", "127.0.0.1:0", "--datacenter", "2", "--public-key-out", key])

    def address():
        check(server.is_alive(), "the datacenter has ended")
        for word in server.text().split():
            if word.startswith("127.0.0.1:") or "@127.0.0.1:" in word:
                return "dc2@127.0.0.1:" + word.rsplit(":", 1)[1].rstrip(",;")
        return None

    place = wait_for("the address of the datacenter", address)
    wait_for("its key", lambda: os.path.exists(key) and os.path.getsize(key))
    return place, key


def worker(name, port, target, *options):
    address, key = target
    output = os.path.join(FOLDER, f"{name}.json")
    for number in range(1, 6):
        stale = output if number == 1 else output.replace(".json", f"-{number}.json")
        if os.path.exists(stale):
            os.remove(stale)
    return Process(name, [
        PROGRAM, "worker", address, "--server-key", key, "--master-host", "127.0.0.1", "--master-port", str(port),
        "--worker-id", f"host{name}_1", "--mix", MIX, "--think", "const:2ms", "-t", "1", "-o", output, *options,
    ])


def master(name, port, *options):
    """A master whose file is what `mtstress locustfile` prints."""
    path = os.path.join(FOLDER, "locustfile.py")
    with open(path, "wb") as file:
        subprocess.run([PROGRAM, "locustfile", "--mix", MIX], check=True, stdin=subprocess.DEVNULL, stdout=file)
    command = [*LOCUST, "-f", path, "--master", "--master-bind-host", "127.0.0.1", "--master-bind-port", str(port)]
    return Process(name, [*command, *options])


def result(name, test=1):
    path = os.path.join(FOLDER, f"{name}.json" if test == 1 else f"{name}-{test}.json")
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def merged(name, *paths):
    """The workers' results as one, exact."""
    output = os.path.join(FOLDER, name)
    files = [os.path.join(FOLDER, path) for path in paths]
    subprocess.run([PROGRAM, "merge", *files, "-o", output, "--format", "quiet"], check=True, stdin=subprocess.DEVNULL)
    with open(output, encoding="utf-8") as file:
        return json.load(file)


def operations(whole):
    """By name: how often each was done and failed, and its times."""
    found = {}
    for operation in whole["operations"]:
        failed = operation["failed"] + operation["unfinished"]
        found[operation["name"]] = (operation["count"] + failed, failed, operation["latency_us"])
    return found


def near(found_ms, wanted_us, part, what):
    wanted = wanted_us / 1000
    check(abs(found_ms - wanted) <= part * wanted + 0.002, f"{what}: the master says {found_ms} ms, the results say {wanted} ms")


def headless(target):
    """Two workers, a test of some seconds, and the files of the master beside the results of the workers."""
    port = free_port()
    lead = master("master-headless", port, "--headless", "--expect-workers", "2", "-u", "12", "-r", "6", "-t", "4s",
                  "--csv", "headless", "--html", "headless.html", "--op-rate", "0")
    workers = [worker("a", port, target), worker("b", port, target)]
    check(lead.wait() == 0, "the headless master ended with an error")
    for each in workers:
        check(each.wait() == 0, f"worker {each.name} ended with an error")
        check("joined the master" in each.text(), f"worker {each.name} has not joined")
    exact = operations(merged("headless.json", "a.json", "b.json"))
    with open(os.path.join(FOLDER, "headless_stats.csv"), encoding="utf-8") as file:
        rows = {(row["Type"], row["Name"]): row for row in csv.DictReader(file)}
    for name in ("rpc:ping", "rpc:help.getConfig"):
        row = rows["mtproto", name]
        done, failed, times = exact[name]
        check((int(row["Request Count"]), int(row["Failure Count"])) == (done, failed),
              f"{name}: the master counts {row['Request Count']}, the workers {done}")
        near(float(row["Average Response Time"]), times["mean"], 0.01, f"{name} on average")
    check(int(rows["", "Aggregated"]["Request Count"]) == exact["all"][0], "the total does not add up")
    check(int(rows["stage", "auth_key"]["Request Count"]) == 12, "every user has made a key of its own")
    check(os.path.getsize(os.path.join(FOLDER, "headless.html")) > 10_000, "the master has written no report")
    print(f"PASS  headless          12 users on 2 workers, {exact['all'][0]} operations, counts of master and results equal")


class Web:
    """The HTTP face of a master."""

    def __init__(self, port):
        self.place = f"http://127.0.0.1:{port}"

    def get(self, path):
        try:
            with urllib.request.urlopen(self.place + path, timeout=10) as answer:
                return json.load(answer)
        except (OSError, ValueError):
            return None

    def post(self, path, **fields):
        data = urllib.parse.urlencode(fields).encode()
        with urllib.request.urlopen(self.place + path, data=data, timeout=PATIENCE) as answer:
            done = json.load(answer)
        check(done.get("success"), f"{path} says {done}")

    def stats(self):
        return self.get("/stats/requests") or {}

    def row(self, name):
        return next((row for row in self.stats().get("stats", []) if row["name"] == name), None)

    def states(self):
        return {each["id"]: each["state"] for each in self.stats().get("workers", [])}

    def wait_for_workers(self, wanted):
        wait_for(f"workers {wanted}", lambda: self.states() == wanted)

    def wait_for_users(self, count):
        wait_for(f"{count} users", lambda: self.stats().get("user_count") == count)

    def wait_for_operations(self, count):
        def enough():
            row = self.row("Aggregated")
            return row and row["num_requests"] >= count
        wait_for(f"{count} operations", enough)


def wait_for_stop(web):
    wait_for("the end of the test", lambda: web.stats().get("state") in ("stopped", "ready"))


def steered(web, first):
    """A test that is started, scaled up and down and stopped, and compared to the last operation."""
    web.post("/swarm", user_count=4, spawn_rate=4, host="")
    web.wait_for_users(4)
    web.post("/swarm", user_count=10, spawn_rate=10, host="")
    web.wait_for_users(10)
    classes = {name: each["ratio"] for name, each in web.get("/tasks")["total"].items()}
    check(set(classes) == {"ping", "help_getConfig"}, f"classes {classes}")
    web.post("/swarm", user_count=6, spawn_rate=10, host="")
    web.wait_for_users(6)
    web.wait_for_workers({"hosta_1": "running", "hostb_1": "running"})
    web.wait_for_operations(2_000)

    def charts():
        current = web.stats().get("current_response_time_percentiles", {})
        return len(current) == 4 and all(current.values()) and web.stats()["current_rps"] > 0
    wait_for("percentiles and rate for the charts", charts)
    check(all(0 <= each["cpu_usage"] <= 100 and each["memory_usage"] > 0 for each in web.stats()["workers"]), "vitals")
    web.post("/stop")
    wait_for_stop(web)
    exact = operations(merged("web.json", "a.json", "b.json"))
    for name, key in (("rpc:ping", "rpc:ping"), ("rpc:help.getConfig", "rpc:help.getConfig"), ("Aggregated", "all")):
        row, (done, failed, times) = web.row(name), exact[key]
        check((row["num_requests"], row["num_failures"]) == (done, failed), f"{name}: {row['num_requests']} against {done}")
        near(row["response_time_percentile_0.5"], times["p50"], 0.03, f"{name} p50")
        near(row["response_time_percentile_0.99"], times["p99"], 0.05, f"{name} p99")
    check(not web.stats()["errors"], f"errors: {web.stats()['errors']}")
    # A machine that is busy with other things is told of here too, and that is right.
    complaints = [each["msg"] for each in web.get("/exceptions")["exceptions"] if "saturated" not in each["msg"]]
    check(not complaints, f"exceptions: {complaints}")
    print(f"PASS  web               4, 10, 6 users, {exact['all'][0]} operations, p99 {exact['all'][2]['p99'] / 1000} ms in both")
    return first


def with_a_rate(web, workers):
    """An open load whose rate comes from the form, and a worker that dies in it."""
    web.post("/swarm", user_count=8, spawn_rate=8, host="", op_rate=400)
    web.wait_for_users(8)
    web.wait_for_operations(600)
    wait_for("the rate", lambda: 250 <= web.stats().get("current_rps", 0) <= 550)
    workers["b"].end(signal.SIGKILL)
    wait_for("the loss of a worker", lambda: web.states().get("hostb_1") == "missing")
    web.wait_for_workers({"hosta_1": "running", "hostb_1": "missing"})
    print("PASS  a worker is killed 400 operations per second from the form of the page; the master misses the worker")


def restarted(lead, web, ports, workers):
    """The master dies in the middle of a test; the worker ends it, keeps its result, and joins the next master."""
    lead.end(signal.SIGKILL)
    lead = master("master-again", ports[0], "--web-port", str(ports[1]), "--web-host", "127.0.0.1")
    wait_for("the worker at the new master", lambda: web.states() == {"hosta_1": "ready"})
    second = result("a", 2)
    check("restarted" in second["run"]["end"], f"the test ended: {second['run']['end']}")
    check(second["model"]["kind"] == "open" and second["operations"][0]["count"] > 0, "the result of the test")
    web.post("/swarm", user_count=3, spawn_rate=3, host="")
    web.wait_for_users(3)
    web.wait_for_operations(100)
    code = lead.end()
    check(code == 0, f"the master ended with {code}")
    check(workers["a"].wait() == 0, "the worker ended with an error")
    check(result("a", 3)["run"]["end"] == "ended by the master", "the last result")
    print("PASS  restarted master  the worker ends its load, joins the new master, runs another test and leaves with it")


def main():
    begun = time.monotonic()
    target = serve()
    headless(target)
    ports = free_port(), free_port()
    lead = master("master-web", ports[0], "--web-port", str(ports[1]), "--web-host", "127.0.0.1")
    workers = {name: worker(name, ports[0], target) for name in ("a", "b")}
    web = Web(ports[1])
    web.wait_for_workers({"hosta_1": "ready", "hostb_1": "ready"})
    steered(web, 1)
    with_a_rate(web, workers)
    restarted(lead, web, ports, workers)
    print(f"locust: everything passed in {time.monotonic() - begun:.0f} s")


def show_logs():
    for process in processes:
        print(f"--- {process.name}", file=sys.stderr)
        print("\n".join(process.text().splitlines()[-25:]), file=sys.stderr)


for each in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
    signal.signal(each, lambda number, _: sys.exit(128 + number))
try:
    main()
except Failed as failed:
    print(f"FAIL  {failed}")
    show_logs()
    sys.exit(1)
if os.environ.get("VERBOSE"):
    show_logs()
