# /// misconception
# caught_by = ["test_each_relu_has_its_own_mask", "test_gradients_of_all_three_layers"]
# shows = [
#     "Relu() once in three_layer_forward_backward",
#     "Affine(W3, b3).forward(Relu().forward(…",
#     "Affine(W2, b2).forward(Relu().forward(…",
# ]
#
# [title]
# ko = "Relu 객체 하나를 두 자리에서 씀"
# en = "One Relu object serves in two places"
#
# [explanation]
# ko = """
# Relu에는 매개변수가 없으니 하나면 된다고 생각한 것 같습니다. 그러나 Relu는 순전파 때의 부호를 기억하므로, 둘째
# 자리의 forward가 첫째 자리의 기억을 지웁니다. 그래서 첫째 층으로 돌아온 기울기가 틀립니다. 각 자리가 무엇을 기억해야
# 하는지 생각해 보세요."""
# en = """
# Relu has no parameters, so one of them may seem enough. But it remembers the signs of the way forward, and the
# forward at the second place wipes out what the first place had to remember. The gradients that arrive at the first
# layer are then wrong. Think about what each place has to remember."""
# ///
import numpy as np


def three_layer_forward_backward(X, W1, b1, W2, b2, W3, b3):
    affine1 = Affine(W1, b1)
    relu = Relu()
    affine2 = Affine(W2, b2)
    affine3 = Affine(W3, b3)

    out1 = affine1.forward(X)
    out2 = relu.forward(out1)
    out3 = affine2.forward(out2)
    out4 = relu.forward(out3)
    out5 = affine3.forward(out4)

    dout = affine3.backward(out5)
    dout = relu.backward(dout)
    dout = affine2.backward(dout)
    dout = relu.backward(dout)
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
