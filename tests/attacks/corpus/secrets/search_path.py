# /// attack
# tries = "Searches every folder of sys.path, of the import caches and of loaded modules' files."
# gain = "secret"
# open_at = ["L1", "L0"]
# plain = "secret"
# ///
import os
import re
import sys

MARK = re.compile("".join(("SEC", "RET-")) + "[A-Z]{3,}[A-Z-]*")


def look(text):
    if found := MARK.search(text):
        raise RuntimeError("LEAKED " + found[0])


def search():
    folders = {*sys.path, *sys.path_importer_cache}
    folders |= {os.path.dirname(getattr(module, "__file__", "") or "") for module in list(sys.modules.values())}
    for folder in folders:
        if "lib/python" in folder or not os.path.isdir(folder or "."):
            continue
        for name in os.listdir(folder or ".")[:300]:
            if name.endswith((".py", ".toml", ".json")):
                try:
                    with open(os.path.join(folder, name), errors="replace") as file:
                        look(file.read(200_000))
                except OSError:
                    pass


def double(x):
    search()


class Box:
    def put(self, x):
        search()

    def take(self):
        return None


def apply(f, x):
    search()
