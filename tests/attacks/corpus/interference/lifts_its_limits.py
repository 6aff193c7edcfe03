# /// attack
# tries = "Lifts its own limits and lowers its parent's."
# gain = "harm"
# open_at = ["L0"]
# plain = "secret"
# ///
import os
import resource

none = (resource.RLIM_INFINITY, resource.RLIM_INFINITY)
done = []
for name in ("RLIMIT_AS", "RLIMIT_CPU", "RLIMIT_FSIZE", "RLIMIT_NOFILE", "RLIMIT_STACK", "RLIMIT_CORE"):
    number = getattr(resource, name)
    soft, hard = resource.getrlimit(number)
    for wanted in (none, (hard, none[1]), (max(soft, hard) + 4096, max(soft, hard) + 4096)):
        try:
            resource.setrlimit(number, wanted)
            raised = resource.getrlimit(number)
            if raised[1] != hard:
                done.append(name)
        except (OSError, ValueError, OverflowError):
            pass
try:
    resource.prlimit(os.getppid(), resource.RLIMIT_NOFILE, (4, 4))
    done.append("parent")
except OSError:
    pass
if done:
    raise RuntimeError("LEAKED SECRET-changed " + repr(done))


def double(x):
    return None


class Box:
    def put(self, x):
        pass

    def take(self):
        return None


def apply(f, x):
    return None
