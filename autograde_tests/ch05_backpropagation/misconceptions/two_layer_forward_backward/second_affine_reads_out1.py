# /// misconception
# caught_by = ["test_outputs_where_some_hidden_units_are_silent", "test_gradients_of_the_second_layer"]
# shows = ["Affine(W2, b2).forward(Affine(W1, b1).forward(X))"]
#
# [title]
# ko = "둘째 Affine에 Relu 이전의 값을 넣음"
# en = "The second Affine gets what comes before Relu"
#
# [explanation]
# ko = """
# Relu의 출력이 아니라 Relu를 지나기 전의 값이 다음 계층에 들어갑니다. 그러면 음수도 그대로 흘러가서 활성화 함수가 없는
# 것과 같습니다. 각 계층에 바로 앞 계층의 출력이 들어가는지 하나씩 짚어 보세요."""
# en = """
# What enters the next layer is the array before Relu and not what Relu gives. Negative numbers then pass, as if there
# were no activation. Go through the layers one by one and see whether each is fed by the one just before it."""
# ///
import numpy as np


def two_layer_forward_backward(X, W1, b1, W2, b2):
    affine1 = Affine(W1, b1)
    relu1 = Relu()
    affine2 = Affine(W2, b2)

    out1 = affine1.forward(X)
    out2 = relu1.forward(out1)
    out3 = affine2.forward(out1)

    dout = out3
    dout = affine2.backward(dout)
    dout = relu1.backward(dout)
    dx = affine1.backward(dout)

    return {
        "out1": out1,
        "out2": out2,
        "out3": out3,
        "dx": dx,
        "dW1": affine1.dW,
        "db1": affine1.db,
        "dW2": affine2.dW,
        "db2": affine2.db,
    }
