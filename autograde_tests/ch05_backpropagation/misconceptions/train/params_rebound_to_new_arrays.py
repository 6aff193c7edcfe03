# /// misconception
# caught_by = ["test_the_update_reaches_the_arrays_that_layers_hold"]
# uses = ["[] = (-) | [] = (+) | [] = np.subtract() | [] = name | [] = np.array() | [] = .copy() | .items"]
#
# [title]
# ko = "갱신할 때 새 배열로 바꿈"
# en = "The update puts in new arrays"
#
# [explanation]
# ko = """
# 갱신한 결과를 새 배열로 만들어 params에 넣었습니다. 계층은 처음에 받은 배열을 계속 쥐고 있으므로 갱신이 닿지 않고,
# 오류 없이 아무것도 배우지 못합니다. 4장의 신경망에서는 괜찮았던 방법입니다. 배열의 값을 고치는 것과 다른 배열로
# 바꾸는 것의 차이를 생각해 보세요."""
# en = """
# The result of the update is a new array that is put into params. The layers go on holding the arrays they were first
# given, so the update does not reach them, and nothing is learnt, without any error. With the network of chapter 4
# this was fine. Think about the difference between changing the values of an array and replacing it."""
# ///
import numpy as np


def train(network, x_train, t_train, x_test, t_test, iters_num=1000, batch_size=100, learning_rate=0.1):
    train_size = x_train.shape[0]
    iter_per_epoch = max(train_size // batch_size, 1)

    train_loss_list = []
    train_acc_list = []
    test_acc_list = []

    for i in range(iters_num):
        batch_mask = np.random.choice(train_size, batch_size)
        x_batch = x_train[batch_mask]
        t_batch = t_train[batch_mask]

        grad = network.gradient(x_batch, t_batch)
        for key in network.params:
            network.params[key] = network.params[key] - learning_rate * grad[key]

        loss = network.loss(x_batch, t_batch)
        train_loss_list.append(loss)

        if i % iter_per_epoch == 0:
            train_acc = network.accuracy(x_train, t_train)
            test_acc = network.accuracy(x_test, t_test)
            train_acc_list.append(train_acc)
            test_acc_list.append(test_acc)

    return {"train_loss_list": train_loss_list, "train_acc_list": train_acc_list, "test_acc_list": test_acc_list}
