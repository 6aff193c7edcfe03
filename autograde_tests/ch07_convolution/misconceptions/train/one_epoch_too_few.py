# /// misconception
# caught_by = ["test_the_accuracy_on_the_test_data_is_noted_after_each_epoch"]
# shows = ["range(1, epochs) | range(epochs - 1)"]
#
# [title]
# ko = "에폭이 하나 모자람"
# en = "One epoch too few"
#
# [explanation]
# ko = """
# 에폭을 1부터 세면서 끝을 그대로 두었거나, 끝에서 1을 뺐습니다. 파이썬의 범위에는 끝이 포함되지 않습니다. 한 에폭만
# 학습하게 하고 정확도가 하나 기록되는지 확인해 보세요."""
# en = """
# The epochs are counted from 1 with the end left as it is, or 1 is taken from the end. A range in Python does not
# include its end. Train for a single epoch and see whether an accuracy is noted."""
# ///
import numpy as np


def train(network, optimizer, x_train, t_train, x_test, t_test, epochs=5, batch_size=50):
    accuracies = []
    for _ in range(1, epochs):
        order = np.random.permutation(len(x_train))
        for begin in range(0, len(order), batch_size):
            rows = order[begin : begin + batch_size]
            optimizer.update(network.params, network.gradient(x_train[rows], t_train[rows]))
        accuracies.append(network.accuracy(x_test, t_test))
    return accuracies
