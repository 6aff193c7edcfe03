# /// misconception
# caught_by = ["test_the_optimizer_gets_the_parameters_and_their_gradients_in_every_step"]
# lacks = [".update"]
# shows = ["-="]
#
# [title]
# ko = "optimizer를 쓰지 않고 스스로 갱신함"
# en = "The loop updates by itself and not through the optimizer"
#
# [explanation]
# ko = """
# 5장의 학습 코드처럼 반복문 안에서 직접 빼고 있습니다. 어떤 optimizer를 주어도 늘 같은 방법으로 배웁니다.
# 받은 객체가 어디에서 쓰이는지 찾아보세요."""
# en = """
# As in chapter 5, the loop subtracts by itself. Whatever optimizer is given, the method is the same. Look for the
# place where the object that was passed is used."""
# ///
import numpy as np


def train(network, optimizer, x_train, t_train, iters_num=1000, batch_size=100):
    train_size = x_train.shape[0]
    train_loss_list = []
    for i in range(iters_num):
        batch_mask = np.random.choice(train_size, batch_size)
        x_batch = x_train[batch_mask]
        t_batch = t_train[batch_mask]

        grads = network.gradient(x_batch, t_batch)
        for key in network.params:
            network.params[key] -= 0.1 * grads[key]

        loss = network.loss(x_batch, t_batch)
        train_loss_list.append(loss)
    return train_loss_list
