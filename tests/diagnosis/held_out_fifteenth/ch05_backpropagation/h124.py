# /// variant
# exercise = "train"
# mistakes = ["The accuracies are taken at every update instead of once an epoch.", "The gradient is added to the parameters instead of subtracted."]
# ///
import numpy as np

def train(network, x_train, t_train, x_test, t_test, iters_num=1000, batch_size=100, learning_rate=0.1):
    훈련수 = x_train.shape[0]
    손실들 = []
    훈련_정확도들 = []
    시험_정확도들 = []
    for 반복 in range(iters_num):
        번호 = np.random.choice(훈련수, batch_size)
        입력 = x_train[번호]
        정답 = t_train[번호]
        기울기들 = network.gradient(입력, 정답)
        for 이름 in network.params:
            network.params[이름] += learning_rate * 기울기들[이름]
        손실들.append(network.loss(입력, 정답))
        훈련_정확도들.append(network.accuracy(x_train, t_train))
        시험_정확도들.append(network.accuracy(x_test, t_test))
    return {"train_loss_list": 손실들, "train_acc_list": 훈련_정확도들, "test_acc_list": 시험_정확도들}
