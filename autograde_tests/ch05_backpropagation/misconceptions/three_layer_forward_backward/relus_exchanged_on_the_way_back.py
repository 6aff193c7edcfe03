# /// misconception
# caught_by = ["test_each_relu_has_its_own_mask", "test_gradients_of_all_three_layers"]
#
# [title]
# ko = "역전파에서 두 Relu의 자리가 바뀜"
# en = "The two Relus change places on the way back"
#
# [explanation]
# ko = """
# Relu를 두 개 만들었지만, 역전파에서는 번호 1부터 차례로 썼습니다. 그러면 각 층의 기울기가 다른 층에서 기억한 부호로
# 막힙니다. 역전파의 각 줄이 순전파의 어느 줄에 해당하는지 짝을 지어 보세요."""
# en = """
# There are two Relus, but on the way back they are used from number 1 on, so that the gradient of each layer is
# stopped by the signs another layer remembers. Pair each line of the way back with its line of the way forward."""
# ///
import numpy as np


def three_layer_forward_backward(X, W1, b1, W2, b2, W3, b3):
    affine1 = Affine(W1, b1)
    relu1 = Relu()
    affine2 = Affine(W2, b2)
    relu2 = Relu()
    affine3 = Affine(W3, b3)

    out1 = affine1.forward(X)
    out2 = relu1.forward(out1)
    out3 = affine2.forward(out2)
    out4 = relu2.forward(out3)
    out5 = affine3.forward(out4)

    dout = affine3.backward(out5)
    dout = relu1.backward(dout)
    dout = affine2.backward(dout)
    dout = relu2.backward(dout)
    dx = affine1.backward(dout)

    return {
        "out1": out1,
        "out2": out2,
        "out3": out3,
        "out4": out4,
        "out5": out5,
        "dx": dx,
        "dW1": affine1.dW,
        "db1": affine1.db,
        "dW2": affine2.dW,
        "db2": affine2.db,
        "dW3": affine3.dW,
        "db3": affine3.db,
    }
