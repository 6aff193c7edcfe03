# /// misconception
# caught_by = ["test_the_optimizer_gets_the_parameters_and_their_gradients_in_every_step"]
# shows = ["optimizer.update(network, … | .update(network, …"]
#
# [title]
# ko = "optimizer에 params 대신 신경망을 줌"
# en = "The optimizer gets the network and not its params"
#
# [explanation]
# ko = """
# update의 첫째 인수로 신경망 자체를 넘깁니다. optimizer가 받는 것은 이름마다 배열이 있는 딕셔너리이고, 신경망에서는 params가 그것입니다. 넘기는 것의 자료형을 출력해 보세요."""
# en = """
# The network itself goes into update. What an optimizer takes is a dict with an array under each name, and of the
# network that is params. Print the type of what you pass."""
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
        optimizer.update(network, grads)

        loss = network.loss(x_batch, t_batch)
        train_loss_list.append(loss)
    return train_loss_list
