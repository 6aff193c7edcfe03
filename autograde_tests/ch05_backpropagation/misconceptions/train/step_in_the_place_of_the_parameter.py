# /// misconception
# caught_by = ["test_every_step_goes_down_the_gradient"]
# uses = ["[] = (*)"]
# lacks = ["[] -= …", "[] = (-)"]
# shows = ["[] = (*)"]
# shows_no = ["[] -= … | [] = (-) | [] += … | -x"]
#
# [title]
# ko = "매개변수를 옮기지 않고 걸음으로 바꿈"
# en = "The step takes the place of the parameter"
#
# [explanation]
# ko = """
# 기울기에 학습률을 곱한 것은 매개변수가 움직일 양입니다. 지금은 매개변수가 그 값으로 바뀌어 지금까지 배운 것이
# 사라집니다. 매개변수에서 그만큼을 빼야 하고, 계층이 가진 배열도 함께 바뀌어야 합니다."""
# en = """
# The learning rate times the gradient is how far a parameter moves. Here it is put in the place of the parameter,
# and what was learned by then is lost. The step has to be subtracted from the parameter, in the array that the
# layers hold."""
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
            network.params[key] = learning_rate * grad[key]

        loss = network.loss(x_batch, t_batch)
        train_loss_list.append(loss)

        if i % iter_per_epoch == 0:
            train_acc = network.accuracy(x_train, t_train)
            test_acc = network.accuracy(x_test, t_test)
            train_acc_list.append(train_acc)
            test_acc_list.append(test_acc)

    return {"train_loss_list": train_loss_list, "train_acc_list": train_acc_list, "test_acc_list": test_acc_list}
