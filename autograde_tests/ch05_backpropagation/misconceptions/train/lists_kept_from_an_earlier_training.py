# /// misconception
# caught_by = ["test_a_second_training_starts_new_lists"]
#
# [title]
# ko = "앞선 학습의 기록이 남아 있음"
# en = "Records of an earlier training remain"
#
# [explanation]
# ko = """
# 목록을 함수 밖에서 한 번만 만들어서, train을 다시 부르면 앞선 학습의 기록 뒤에 이어서 적힙니다. 그래서 두 신경망을
# 비교할 때 그래프가 섞입니다. 두 번 이어서 부르고 목록의 길이를 확인해 보세요."""
# en = """
# The lists are made once, outside the function, and a second call of train goes on writing behind the records of the
# first. When two networks are compared the curves get mixed up. Call it twice and look at the lengths."""
# ///
import numpy as np

train_loss_list = []
train_acc_list = []
test_acc_list = []


def train(network, x_train, t_train, x_test, t_test, iters_num=1000, batch_size=100, learning_rate=0.1):
    train_size = x_train.shape[0]
    iter_per_epoch = max(train_size // batch_size, 1)

    for i in range(iters_num):
        batch_mask = np.random.choice(train_size, batch_size)
        x_batch = x_train[batch_mask]
        t_batch = t_train[batch_mask]

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
