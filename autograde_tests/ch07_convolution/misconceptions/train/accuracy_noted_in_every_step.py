# /// misconception
# caught_by = ["test_the_accuracy_on_the_test_data_is_noted_after_each_epoch"]
# shows = [".append() in loop in loop", ".accuracy() in loop in loop"]
# shows_no = ["if | while | comprehension"]
#
# [title]
# ko = "묶음마다 정확도를 잼"
# en = "The accuracy is noted in every step"
#
# [explanation]
# ko = """
# 정확도를 재는 줄이 안쪽 반복문에 있어 묶음마다 하나씩 남습니다. 결과가 에폭의 수보다 길고 학습이 느립니다.
# 들여쓰기와 결과의 길이를 보세요."""
# en = """
# The line that measures stands in the inner loop and leaves a number for each batch. The result is longer than
# there are epochs, and training is slow. Look at the indentation and the length of the result."""
# ///
import numpy as np


def train(network, optimizer, x_train, t_train, x_test, t_test, epochs=5, batch_size=50):
    train_size = x_train.shape[0]
    test_acc_list = []
    for epoch in range(epochs):
        index = np.random.permutation(train_size)
        for i in range(0, train_size, batch_size):
            batch_mask = index[i : i + batch_size]
            x_batch = x_train[batch_mask]
            t_batch = t_train[batch_mask]

            grads = network.gradient(x_batch, t_batch)
            optimizer.update(network.params, grads)

            test_acc_list.append(network.accuracy(x_test, t_test))
    return test_acc_list
