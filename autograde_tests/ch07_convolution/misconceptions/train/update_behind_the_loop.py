# /// misconception
# caught_by = ["test_the_optimizer_gets_the_parameters_and_their_gradients_in_every_step"]
# uses = ["optimizer.update"]
# shows = [".update() in train"]
# shows_no = [".update() in loop | lambda | map | deque"]
#
# [title]
# ko = "갱신이 반복문 뒤에 있음"
# en = "The update stands behind the loop"
#
# [explanation]
# ko = """
# 매개변수를 갱신하는 줄이 미니배치를 지나는 반복문 뒤에 있어서, 거기에서 구한 기울기 가운데 마지막 것만 쓰입니다. 기울기를
# 구할 때마다 갱신해야 합니다. 갱신하는 줄의 들여쓰기를 보세요."""
# en = """
# The parameters are updated behind the loop over the minibatches, and of the gradients computed in it only the last is
# used. Each gradient is to be followed by an update. Look at the indentation of the line that updates."""
# ///
import numpy as np


def train(network, optimizer, x_train, t_train, x_test, t_test, epochs=5, batch_size=50):
    accuracies = []
    for _ in range(epochs):
        order = np.random.permutation(len(x_train))
        for begin in range(0, len(order), batch_size):
            rows = order[begin : begin + batch_size]
            grads = network.gradient(x_train[rows], t_train[rows])
        optimizer.update(network.params, grads)
        accuracies.append(network.accuracy(x_test, t_test))
    return accuracies
