# /// misconception
# caught_by = ["test_every_step_goes_down_the_gradient", "test_the_update_reaches_the_arrays_that_layers_hold"]
# uses = ["[] = (*) | [] = -(*) | [] = -… | name = -… | name = (*)"]
# lacks = ["[] -= …"]
#
# [title]
# ko = "-= 대신 =-로 적음"
# en = "Written =- where -= was meant"
#
# [explanation]
# ko = """
# 두 기호의 순서가 바뀌면 빼는 것이 아니라, 음수로 만든 기울기를 대입하게 됩니다. 문법에는 맞아서 오류가 나지 않지만,
# 지금까지 배운 매개변수는 매번 사라집니다. 갱신 뒤의 값이 갱신 전의 값에서 조금만 움직였는지 확인해 보세요."""
# en = """
# With the two signs in the other order nothing is subtracted; the negative of the step is assigned. That is valid
# Python and raises no error, but everything learnt so far is lost each time. See whether a parameter moves only a
# little from its value before the update."""
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
            network.params[key] = -learning_rate * grad[key]

        loss = network.loss(x_batch, t_batch)
        train_loss_list.append(loss)

        if i % iter_per_epoch == 0:
            train_acc = network.accuracy(x_train, t_train)
            test_acc = network.accuracy(x_test, t_test)
            train_acc_list.append(train_acc)
            test_acc_list.append(test_acc)

    return {"train_loss_list": train_loss_list, "train_acc_list": train_acc_list, "test_acc_list": test_acc_list}
