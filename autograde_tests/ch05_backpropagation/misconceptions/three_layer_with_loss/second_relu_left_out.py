# /// misconception
# caught_by = ["test_each_relu_has_its_own_mask", "test_gradients_of_all_three_layers"]
# shows = ["Affine(W3, b3).forward(Affine(W2, b2).forward(…"]
#
# [title]
# ko = "둘째 Relu가 빠짐"
# en = "The second Relu is left out"
#
# [explanation]
# ko = """
# 둘째 Affine과 셋째 Affine 사이에 Relu가 없습니다. 활성화 없이 이어진 두 Affine은 하나의
# Affine과 같습니다. 그림의 층을 차례대로 세어 보세요."""
# en = """
# There is no Relu between the second Affine and the third. Two Affines without an activation between them come to
# a single one. Count the layers of the figure one by one."""
# ///
import numpy as np


def three_layer_with_loss(X, W1, b1, W2, b2, W3, b3, t):
    affine1 = Affine(W1, b1)
    relu1 = Relu()
    affine2 = Affine(W2, b2)
    affine3 = Affine(W3, b3)
    last_layer = SoftmaxWithLoss()

    out1 = affine1.forward(X)
    out2 = relu1.forward(out1)
    out3 = affine2.forward(out2)
    out4 = out3
    out5 = affine3.forward(out4)
    loss = last_layer.forward(out5, t)

    dout = last_layer.backward()
    dout = affine3.backward(dout)
    dout = affine2.backward(dout)
    dout = relu1.backward(dout)
    dx = affine1.backward(dout)

    return {
        "loss": loss,
        "dx": dx,
        "dW1": affine1.dW,
        "db1": affine1.db,
        "dW2": affine2.dW,
        "db2": affine2.db,
        "dW3": affine3.dW,
        "db3": affine3.db,
    }
