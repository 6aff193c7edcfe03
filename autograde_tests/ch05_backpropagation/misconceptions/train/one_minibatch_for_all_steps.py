# /// misconception
# caught_by = ["test_minibatches_come_from_all_the_training_rows"]
# lacks = ["random in loop"]
# shows = ["np.random.choice(…, batch_size… | np.random.randint(…, batch_size… | .choice(…, batch_size… | .integers(…, batch_size…"]
# shows_no = ["random in loop | comprehension | lambda | yield | while"]
#
# [title]
# ko = "모든 반복이 같은 미니배치를 씀"
# en = "One minibatch serves all steps"
#
# [explanation]
# ko = """
# 반복문 안에서 미니배치를 뽑지 않아, 모든 반복이 같은 데이터를 배웁니다. 나머지 데이터는 한 번도 보지 못합니다.
# 반복마다 달라져야 하는 것이 반복문 안에 있는지 보세요."""
# en = """
# No minibatch is drawn inside the loop, so every step learns from the same rows. The rest of the data is never seen.
# See whether everything that should differ from step to step stands inside the loop."""
# ///
import numpy as np


def train(network, x_train, t_train, x_test, t_test, iters_num=1000, batch_size=100, learning_rate=0.1):
    train_size = x_train.shape[0]
    iter_per_epoch = max(train_size // batch_size, 1)

    train_loss_list = []
    train_acc_list = []
    test_acc_list = []

    batch_mask = np.random.choice(train_size, batch_size)
    x_batch = x_train[batch_mask]
    t_batch = t_train[batch_mask]

    for i in range(iters_num):
        grad = network.gradient(x_batch, t_batch)
        for key in network.params:
            network.params[key] -= learning_rate * grad[key]

        loss = network.loss(x_batch, t_batch)
        train_loss_list.append(loss)

        if i % iter_per_epoch == 0:
            train_acc = network.accuracy(x_train, t_train)
            test_acc = network.accuracy(x_test, t_test)
            train_acc_list.append(train_acc)
            test_acc_list.append(test_acc)

    return {"train_loss_list": train_loss_list, "train_acc_list": train_acc_list, "test_acc_list": test_acc_list}
