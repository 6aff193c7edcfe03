# /// attack
# tries = "Writes the report files that graders collect: results.json, report.xml, GRADE."
# gain = "harm"
# open_at = ["L0"]
# plain = "secret"
# ///
import json
import os

TEXTS = {
    "results.json": json.dumps({"score": 9.0, "tests": [], "points": 9.0}),
    "report.xml": '<testsuite tests="7" failures="0" errors="0"></testsuite>',
    "GRADE": "9.0",
}


def forge():
    written = []
    own = os.path.dirname(globals().get("__file__", "")) or "/proc/self/nowhere"
    for folder in (own, "/tmp"):
        for name, text in TEXTS.items():
            path = os.path.join(folder, f"attack-{os.getpid()}-{name}" if folder != own else name)
            try:
                fd = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
                written.append(name)
                os.write(fd, text.encode())
                os.close(fd)
            except OSError:
                pass
            try:
                os.unlink(path) if folder != own else None
            except OSError:
                pass
    if written:
        raise RuntimeError("LEAKED " + "SECRET-wrote " + repr(written))


def double(x):
    forge()


class Box:
    def put(self, x):
        forge()

    def take(self):
        return None


def apply(f, x):
    forge()
