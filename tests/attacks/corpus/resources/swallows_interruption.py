# /// attack
# tries = "Loops for ever while loading, blocks every signal, and catches whatever is thrown into it."
# gain = "harm"
# plain = "harm"
# ///
import signal

signal.pthread_sigmask(signal.SIG_BLOCK, signal.valid_signals())
for number in (signal.SIGTERM, signal.SIGINT, signal.SIGALRM, signal.SIGXCPU, signal.SIGHUP):
    signal.signal(number, lambda *_: spin())


def spin():
    while True:
        try:
            while True:
                pass
        except BaseException:
            continue
        finally:
            spin()


spin()


def double(x):
    return None
