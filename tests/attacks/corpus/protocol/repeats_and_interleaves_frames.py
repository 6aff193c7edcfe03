# /// attack
# tries = "Makes every write happen twice, in halves, and from two threads at once."
# gain = "points"
# plain = "nothing"
# ///
import os
import threading

write = os.write


def twice(fd, data):
    data = bytes(data)
    write(fd, data)
    return write(fd, data)


def halves(fd, data):
    data = bytes(data)
    middle = len(data) // 2
    other = threading.Thread(target=write, args=(fd, data[:middle]))
    other.start()
    write(fd, data[:middle])
    other.join()
    write(fd, data[middle:])
    return len(data)


def double(x):
    os.write = twice
    return 0


class Box:
    def put(self, x):
        os.write = halves

    def take(self):
        return 0


def apply(f, x):
    os.write = lambda fd, data: write(fd, bytes(data)[::-1])
    return f(0)
