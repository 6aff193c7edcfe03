"""`grader serve` on the loopback: from the click to the verdict, kills, the page of a large class, memory.

python benchmarks/serve.py [clicks|kills|class|memory] [--count N] [--seconds S] [--rounds N]
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import random
import re
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import httpx

from grader.serve.ground.tables import State

ROOT = Path(__file__).parent.parent
CLASS = ROOT / "examples" / "class"
CHAPTER = "ch02_perceptron"
HOSTILE = (b"while True: pass\n", b"import os\nos._exit(1)\n", b"\x00\xff\x00", b"def AND(\n", b"x = 'a' * 10**12\n")
_STARTS_SECONDS = 60.0


class Server:
    """A server in a process of its own."""

    def __init__(self, course: Path) -> None:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self.base = f"http://127.0.0.1:{self.port}"
        self.course = course
        self._options = ["--folder", str(course / "class"), "--address", self.base, "--course", str(course)]
        self.process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        command = [sys.executable, "-m", "grader", "serve", *self._options, "--port", str(self.port)]
        self.process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=ROOT)
        until = time.monotonic() + _STARTS_SECONDS
        while True:
            try:
                httpx.get(f"{self.base}/health", timeout=2)
                return
            except httpx.HTTPError:
                if time.monotonic() > until:
                    raise
                time.sleep(0.05)

    @property
    def is_alive(self) -> bool:
        return self.process is not None and self.process.poll() is None

    def stop(self) -> None:
        if self.process is not None and self.is_alive:
            self.process.send_signal(signal.SIGTERM)
            self.process.wait(60)

    def invite(self, count: int) -> dict[str, str]:
        """Return the token of each student."""
        roster = self.course / "roster.csv"
        roster.write_text("student\n" + "".join(f"student{number:04}\n" for number in range(count)))
        command = [sys.executable, "-m", "grader", "serve", *self._options, "invite", str(roster)]
        told = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT).stdout
        rows = [line.lstrip("\ufeff").split(",") for line in told.splitlines()[1:]]
        return {row[0]: row[2].rpartition("/")[2] for row in rows}

    def memory_mb(self) -> float:
        assert self.process is not None
        text = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.findall(r"VmRSS:\s+(\d+)", text)[0]) / 1024

    def cpu_seconds(self) -> tuple[float, float]:
        """Return the processor time of the server alone, and of all below it, those that have ended included."""
        own, below = 0.0, 0.0
        for pid in self.processes():
            try:
                told = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
            except OSError:
                continue
            ticks = [int(one) / os.sysconf("SC_CLK_TCK") for one in told[11:15]]
            if self.process is not None and pid == self.process.pid:
                own += sum(ticks[:2])
                below += sum(ticks[2:])
            else:
                below += sum(ticks)
        return own, below

    def processes(self) -> list[int]:
        """Return the server and everything below it."""
        assert self.process is not None
        found = [self.process.pid]
        for pid in found:
            try:
                children = [
                    Path(f"/proc/{pid}/task/{task}/children").read_text() for task in os.listdir(f"/proc/{pid}/task")
                ]
            except OSError:
                continue
            found += [int(child) for text in children for child in text.split()]
        return found


@contextmanager
def served(settings: str = "") -> Iterator[Server]:
    """Yield a server of a copy of this course; it is not started yet."""
    with tempfile.TemporaryDirectory() as folder:
        course = Path(folder)
        for name in ("solutions", "autograde_tests"):
            shutil.copytree(ROOT / name, course / name, ignore=shutil.ignore_patterns("__pycache__"))
        text = (ROOT / "course.toml").read_text()
        extra = f"[serve]\nhand_ins_a_minute = 600\n{settings}\n\n[[assignment]]"
        (course / "course.toml").write_text(text.replace("[[assignment]]", extra, 1))
        server = Server(course)
        try:
            yield server
        finally:
            server.stop()


def sources() -> list[tuple[str, bytes]]:
    """Return what the sample class handed in for chapter 2."""
    files = [next(path.glob("*.*")) for path in sorted(CLASS.glob(f"*/{CHAPTER}")) if any(path.glob("*.*"))]
    return [(path.name, path.read_bytes()) for path in files if path.suffix in (".ipynb", ".py")]


def percentile(values: list[float], share: float) -> float:
    return sorted(values)[min(len(values) - 1, int(share * len(values)))]


async def _entered(server: Server, token: str) -> tuple[httpx.AsyncClient, str]:
    client = httpx.AsyncClient(base_url=server.base, headers={"Origin": server.base}, timeout=120)
    await client.post(f"/in/{token}")
    page = (await client.get(f"/work/{CHAPTER}")).text
    return client, re.findall(r'name="csrf" value="([^"]+)"', page)[0]


async def _click(client: httpx.AsyncClient, csrf: str, file: tuple[str, bytes]) -> tuple[float, float, float]:
    """Hand in as a browser does, and listen as its page does.

    Return the seconds to the answer, to the verdict, and to the causes of what is wrong.
    """
    began = time.monotonic()
    answer = await client.post(f"/work/{CHAPTER}", data={"csrf": csrf}, files=[("files", file)])
    assert answer.status_code == 303, answer.text
    received = time.monotonic() - began
    is_over = await _listen(client, until="verdict")
    # What the page shows now.
    await client.get(f"/work/{CHAPTER}")
    verdict = time.monotonic() - began
    if not is_over:
        await _listen(client, until="over")
    return received, verdict, time.monotonic() - began


async def _listen(client: httpx.AsyncClient, until: str) -> bool:
    """Listen until something is so, or all is over; return whether all is."""
    async with client.stream("GET", f"/work/{CHAPTER}/live") as events:
        async for line in events.aiter_lines():
            if line.startswith("data: "):
                told = json.loads(line[6:])
                if told[until] or told["over"]:
                    return bool(told["over"])
    return False


async def _clicks(server: Server, count: int, seconds: float, rounds: int) -> None:
    tokens = server.invite(count)
    visits = [await _entered(server, token) for token in tokens.values()]
    await _click(*visits[0], ("warm.py", b"def AND(x1, x2): return 1\n"))
    for turn in range(rounds):
        await _round(server, list(tokens), visits, seconds, turn)
    for client, _ in visits:
        await client.aclose()


async def _round(
    server: Server, students: list[str], visits: list[tuple[httpx.AsyncClient, str]], seconds: float, turn: int
) -> None:
    """Have everybody hand in once; another time it is another file, if only by the lines at its end."""
    known, count = sources(), len(visits)
    began, before = time.monotonic(), server.cpu_seconds()
    rows = sum(map(len, _rows(server).values()))

    async def one(number: int) -> tuple[float, float, float]:
        name, data = known[number % len(known)]
        file = ("perceptron.py", HOSTILE[number // 50 % len(HOSTILE)]) if number % 50 == 49 else (name, data)
        await asyncio.sleep(max(0.0, began + seconds * number / count - time.monotonic()))
        return await _click(*visits[number], (file[0], file[1] + b"\n" * turn))

    took = await asyncio.gather(*(one(number) for number in range(count)))
    received, verdict, causes = (list(times) for times in zip(*took, strict=True))
    states = [state for row in _rows(server).values() for state in row]
    lost = rows + count - len(states) + sum(map(_is_under_way, states))
    print(
        f"{count} hand-ins in {seconds:g} s from {count} sessions, {count // 50} of them hostile: received after "
        f"{1000 * percentile(received, 0.5):.0f} ms (median), {1000 * percentile(received, 0.95):.0f} ms (95 %); "
        f"verdict after {percentile(verdict, 0.5):.2f}, {percentile(verdict, 0.95):.2f}, {max(verdict):.2f} s "
        f"(longest), its causes after {percentile(causes, 0.5):.2f}, {percentile(causes, 0.95):.2f}, "
        f"{max(causes):.2f} s, the last of them {time.monotonic() - began:.0f} s after the first click; {lost} lost; "
        f"{server.memory_mb():.0f} MB"
    )
    ends = [took for took, student in zip(verdict, students, strict=True) if _comes_to_an_end(server, student)]
    print(
        f"of the {len(ends)} whose code comes to an end: {percentile(ends, 0.5):.2f}, {percentile(ends, 0.95):.2f}, "
        f"{max(ends):.2f} s"
    )
    own, below = (1000 * (now - then) / count for now, then in zip(server.cpu_seconds(), before, strict=True))
    there = 1000 * seconds * (os.cpu_count() or 1) / count
    print(
        f"processor time of a hand-in: {own:.0f} ms where pages are served, {below:.0f} ms in its stations, of "
        f"{there:.0f} ms that {os.cpu_count()} cores have at this pace",
        flush=True,
    )


def _comes_to_an_end(server: Server, student: str) -> bool:
    """Whether nothing of a submission took all the time that the course gives a statement or a call."""
    grade = (server.course / "class" / "grades" / student / f"{CHAPTER}.json").read_text(encoding="utf-8")
    return not re.search(r'"(?:kind|cause)": "(?:timeout|load_time)"', grade)


def clicks(count: int, seconds: float, rounds: int) -> None:
    """From the click to the verdict; in a second round the stations know the class's usual mistakes."""
    with served() as server:
        server.start()
        asyncio.run(_clicks(server, count, seconds, rounds))


def kills(count: int, *_: float) -> None:
    """Kill any process at a random moment; what was acknowledged is judged once, to the bytes of `grader grade`."""
    dice, known, sent, deaths, killed = random.Random(7), sources(), [], 0, 0
    with served() as server:
        server.start()
        waiting = list(server.invite(count * 6).items())
        while killed < count:
            for student, token in (waiting.pop() for _ in range(6)):
                try:
                    answer = httpx.post(
                        f"{server.base}/api/work/{CHAPTER}",
                        files=[("files", known[dice.randrange(len(known))])],
                        headers={"Authorization": f"Bearer {token}"},
                        timeout=60,
                    )
                    if answer.status_code in (200, 201):
                        sent.append(student)
                except httpx.HTTPError:
                    pass  # killed before it answered: nothing was promised
                if dice.random() < 0.2:
                    time.sleep(dice.random() * 0.3)
                    killed += _kill(dice, server)
                if not server.is_alive:
                    deaths += 1
                    server.start()
            time.sleep(dice.random() * 0.3)
            killed += _kill(dice, server, itself=True)
            if not server.is_alive:
                deaths += 1
                server.start()
        grades = server.course / "class" / "grades"
        until = time.monotonic() + 600
        while time.monotonic() < until:
            missing = [one for one in sent if not (grades / one / f"{CHAPTER}.json").exists()]
            if not missing and not any(_is_under_way(state) for row in _rows(server).values() for state in row):
                break
            time.sleep(0.2)
        time.sleep(1)
        server.stop()
        command = [sys.executable, "-m", "grader", "grade", str(server.course / "class" / "submitted"), "--out"]
        own = server.course / "own"
        subprocess.run(
            [*command, str(own), "--course", str(server.course)], cwd=ROOT, stdout=subprocess.DEVNULL, check=False
        )
        other = [
            one
            for one in sent
            if one not in missing
            and (grades / one / f"{CHAPTER}.json").read_bytes() != (own / one / f"{CHAPTER}.json").read_bytes()
        ]
        once = [one for one, rows in _rows(server).items() if rows == [int(State.JUDGED)]]
        print(
            f"{killed} kills, {deaths} of them ended the server: {len(sent)} acknowledged, {len(missing)} without a "
            f"verdict, {len(set(sent) - set(once))} not in the inbox just once and judged, {len(other)} with other "
            f"bytes than `grader grade` gives"
        )


def _rows(server: Server) -> dict[str, list[int]]:
    """Return the states of everybody's hand-ins, as the database has them."""
    query = "SELECT folder, state FROM hand_ins JOIN people ON people.id = hand_ins.person"
    found: dict[str, list[int]] = {}
    with closing(sqlite3.connect(server.course / "class" / "serve.sqlite")) as database:
        for student, state in database.execute(query):
            found.setdefault(student, []).append(state)
    return found


def _is_under_way(state: int) -> bool:
    """Whether a hand-in has no verdict yet, or no causes."""
    return state in (State.RECEIVED, State.UNEXPLAINED)


def _kill(dice: random.Random, server: Server, *, itself: bool = False) -> bool:
    found = server.processes()
    try:
        os.kill(found[0] if itself else dice.choice(found), signal.SIGKILL)
    except ProcessLookupError:
        return False
    if itself and server.process is not None:
        server.process.wait()
    return True


def large_class(students: int, *_: float) -> None:
    """The page of a large class: all students by 12 assignments."""
    with served() as server:
        course = server.course
        names = [f"week{number:02}" for number in range(1, 13)]
        text = (course / "course.toml").read_text().partition("[[assignment]]")[0]
        for name in names:
            shutil.copytree(course / "solutions" / CHAPTER, course / "solutions" / name)
            shutil.copytree(course / "autograde_tests" / CHAPTER, course / "autograde_tests" / name)
            text += f'[[assignment]]\nname = "{name}"\ntitle.ko = "{name}"\ntitle.en = "{name}"\n'
        one = course / "one"
        command = [sys.executable, "-m", "grader", "grade", str(CLASS / "student03"), "-a", CHAPTER, "--out", str(one)]
        subprocess.run([*command, "--course", str(ROOT)], cwd=ROOT, stdout=subprocess.DEVNULL, check=True)
        grade = (one / "student03" / f"{CHAPTER}.json").read_text()
        (course / "course.toml").write_text(text)
        tokens = server.invite(students)
        for student in tokens:
            folder = course / "class" / "grades" / student
            folder.mkdir(parents=True)
            for name in names:
                (folder / f"{name}.json").write_text(grade.replace("student03", student).replace(CHAPTER, name))
        _handed_in(course / "class" / "serve.sqlite", names)
        server.start()
        link = [sys.executable, "-m", "grader", "serve", "--folder", str(course / "class"), "--course", str(course)]
        token = subprocess.run(
            [*link, "link", "instructor"], cwd=ROOT, capture_output=True, text=True, check=True
        ).stdout
        client = httpx.Client(base_url=server.base, headers={"Origin": server.base}, timeout=300)
        client.post("/in/" + token.strip().rpartition("/")[2])
        times, used = [], []
        for _visit in range(12):
            began = time.monotonic()
            used.append(server.cpu_seconds()[0])
            page = client.get("/class")
            times.append(1000 * (time.monotonic() - began))
        assert page.text.count('<tr><th scope="row">') == students
        print(
            f"{students} students by 12 assignments: the first page after {times[0] / 1000:.1f} s, later ones "
            f"{percentile(times[1:], 0.5):.0f} ms (median), {max(times[1:]):.0f} ms (longest), of which the server's "
            f"processor time {100 * (used[-1] - used[1]):.0f} ms; "
            f"{len(page.content) >> 10} KB; {server.memory_mb():.0f} MB"
        )
        client.close()


def _handed_in(path: Path, names: list[str]) -> None:
    """Write down that everybody handed in everything, twice."""
    values = "received, digest, files, size, waits_in, state, reason, done"
    query = (
        f"INSERT INTO hand_ins (person, assignment, {values}) SELECT id, ?, ?, 'x', 'x', 1, '', ?, '', 1 FROM people"
    )
    with closing(sqlite3.connect(path)) as database, database:
        for moment, state in enumerate((State.REPLACED, State.JUDGED), 1):
            database.executemany(query, [(name, moment, int(state)) for name in names])


def memory(count: int, *_: float) -> None:
    """The memory of the server over many hand-ins."""
    with served() as server:
        server.start()
        tokens = list(server.invite(100).values())
        name, data = sources()[0]
        seen = []
        with httpx.Client(base_url=server.base, timeout=120) as client:
            for number in range(count):
                sent = (name, data + b"\n" * (number // 100 % 50))
                answer = client.post(
                    f"/api/work/{CHAPTER}",
                    files=[("files", sent)],
                    headers={"Authorization": f"Bearer {tokens[number % 100]}"},
                )
                assert answer.status_code in (200, 201, 429), answer.text
                if number % max(1, count // 10) == max(1, count // 10) - 1:
                    seen.append(f"{server.memory_mb():.0f}")
        print(f"{count} hand-ins: {' '.join(seen)} MB")


def main() -> None:
    """Run what is asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    kinds: dict[str, tuple[Callable[[int, float, int], None], int]]
    kinds = {"clicks": (clicks, 300), "kills": (kills, 50), "class": (large_class, 1000), "memory": (memory, 10_000)}
    parser.add_argument("kind", choices=kinds)
    parser.add_argument("--count", type=int)
    parser.add_argument("--seconds", type=float, default=60.0)
    parser.add_argument("--rounds", type=int, default=1)
    options = parser.parse_args()
    run, count = kinds[options.kind]
    run(options.count or count, options.seconds, options.rounds)


if __name__ == "__main__":
    main()
