# /// misconception
# caught_by = ["test_layers_of_other_sizes_work"]
# lacks = [".reshape | np.reshape"]
# uses = ["#64 | #50 | #100 | #10"]
#
# [title]
# ko = "층의 크기를 코드에 적어 둠"
# en = "The sizes of the layers are written into the code"
#
# [explanation]
# ko = """
# 신경망 하나의 뉴런 수를 코드에 적어 두어, 크기가 다른 신경망에서는 뉴런의 일부만 계산되거나 오류가 납니다. 층의 크기는
# 가중치 배열의 형상이 이미 알려 줍니다. 코드에 직접 적은 수가 있는 곳을 찾아보세요."""
# en = """
# The numbers of neurons of one network stand in the code, so for other networks only some neurons are computed, or there
# is an error. The shapes of the weights already tell the sizes. Look for numbers that you wrote into the code yourself."""
# ///
import numpy as np


def layer(z, W, b, n_in, n_out):
    a = np.zeros(z.shape[:-1] + (n_out,))
    for j in range(n_out):
        a[..., j] = b[j]
        for i in range(n_in):
            a[..., j] += z[..., i] * W[i, j]
    return a


def predict(network, x):
    z1 = sigmoid(layer(x, network["W1"], network["b1"], 64, 50))
    z2 = sigmoid(layer(z1, network["W2"], network["b2"], 50, 100))
    return softmax(layer(z2, network["W3"], network["b3"], 100, 10))
