# /// variant
# exercise = "split_validation"
# mistakes = ["The rows are swapped in the caller's x and t themselves, which are changed by it"]
# ///
import random


def split_validation(x, t, validation_rate=0.2):
    n = len(x)
    for i in range(n - 1, 0, -1):
        j = random.randint(0, i)
        tmp = x[i].copy()
        x[i] = x[j]
        x[j] = tmp
        tmp = t[i].copy()
        t[i] = t[j]
        t[j] = tmp
    num = int(n * validation_rate)
    return x[num:].copy(), t[num:].copy(), x[:num].copy(), t[:num].copy()
