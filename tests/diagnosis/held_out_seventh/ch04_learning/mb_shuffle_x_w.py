# /// variant
# exercise = "minibatch"
# mistakes = ["data_shuffled_in_place | relation:argument_changed"]
# ///
import numpy as np


def minibatch(x, t, batch_size):
    # x와 t를 같은 순서로 섞는다
    state = np.random.get_state()
    np.random.shuffle(x)
    np.random.set_state(state)
    np.random.shuffle(t)
    return x[:batch_size], t[:batch_size]
