# /// misconception
# caught_by = ["test_layers_of_other_sizes_work"]
#
# [title]
# ko = "층의 크기를 코드에 적어 둠"
# en = "The sizes of the layers are written into the code"
#
# [explanation]
# ko = """
# 본문에 있는 신경망의 뉴런 수를 그대로 적어 두어, 크기가 다른 신경망에서는 뉴런의 일부만 계산되거나 오류가 납니다. 층의
# 크기는 가중치 배열의 형상이 이미 알려 줍니다. 코드에 직접 적은 수가 있는 곳을 찾아보세요."""
# en = """
# The numbers of neurons of the text's network stand in the code, so for other networks only some neurons are computed,
# or there is an error. The shapes of the weights already tell the sizes. Look for numbers that you wrote into the code
# yourself."""
# ///
import numpy as np


def layer(x, W, b, size):
    a = np.zeros(size)
    for j in range(size):
        a[j] = np.sum(x * W[:, j]) + b[j]
    return a


def forward(network, x):
    z1 = sigmoid(layer(x, network["W1"], network["b1"], 3))
    z2 = sigmoid(layer(z1, network["W2"], network["b2"], 2))
    return identity_function(layer(z2, network["W3"], network["b3"], 2))
