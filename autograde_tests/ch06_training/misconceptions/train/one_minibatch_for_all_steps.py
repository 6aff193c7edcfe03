# /// misconception
# caught_by = [
#     "test_minibatches_come_from_all_the_training_rows",
#     "test_accuracy_on_new_digits_passes_the_bar",
# ]
# uses = ["random in train"]
# lacks = ["random in loop"]
# shows = ["random in train"]
# shows_no = ["random in loop | comprehension | lambda | yield | while"]
#
# [title]
# ko = "미니배치를 한 번만 뽑음"
# en = "One minibatch serves all steps"
#
# [explanation]
# ko = """
# 미니배치를 반복문 밖에서 뽑아 같은 데이터만 되풀이합니다. 다른 데이터는 보지 못합니다. 걸음마다 뽑힌 번호를 출력해 보세요."""
# en = """
# The minibatch is drawn outside the loop, and the same rows come again and again. Others are never seen. Print the
# rows drawn in each step."""
# ///
import numpy as np


def train(network, optimizer, x_train, t_train, iters_num=1000, batch_size=100):
    train_size = x_train.shape[0]
    train_loss_list = []
    batch_mask = np.random.choice(train_size, batch_size)
    x_batch = x_train[batch_mask]
    t_batch = t_train[batch_mask]
    for i in range(iters_num):
        grads = network.gradient(x_batch, t_batch)
        optimizer.update(network.params, grads)

        loss = network.loss(x_batch, t_batch)
        train_loss_list.append(loss)
    return train_loss_list
