# /// misconception
# caught_by = ["test_parameters_of_any_name_are_updated"]
# uses = ["'W1' | 'b1' | 'W' | 'b'"]
# shows = [
#     "over ['W1', 'b1', 'W2', 'b2'] | over ('W1', 'b1', 'W2', 'b2') | over ('W1', 'W2', 'b1', 'b2') | over ['W1', 'W2', 'b1', 'b2']",
# ]
#
# [title]
# ko = "매개변수의 이름을 코드에 적어 둠"
# en = "The names of the parameters are written into the code"
#
# [explanation]
# ko = """
# 코드에 적힌 이름만 갱신합니다. 신경망에 다른 매개변수가 있으면 그것은 처음 값 그대로 남습니다. 어떤 매개변수가
# 있는지를 누구에게 물어야 하는지 생각해 보세요."""
# en = """
# Only the names that stand in the code are updated. Other parameters that a network has keep their first values. Who
# can tell which parameters there are?"""
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
        for key in ("W1", "b1", "W2", "b2"):
            network.params[key] -= learning_rate * grad[key]

        loss = network.loss(x_batch, t_batch)
        train_loss_list.append(loss)

        if i % iter_per_epoch == 0:
            train_acc = network.accuracy(x_train, t_train)
            test_acc = network.accuracy(x_test, t_test)
            train_acc_list.append(train_acc)
            test_acc_list.append(test_acc)

    return {"train_loss_list": train_loss_list, "train_acc_list": train_acc_list, "test_acc_list": test_acc_list}
