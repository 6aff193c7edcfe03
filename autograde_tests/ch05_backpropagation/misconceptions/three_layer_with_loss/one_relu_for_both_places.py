# /// misconception
# caught_by = ["test_each_relu_has_its_own_mask", "test_gradients_of_all_three_layers"]
# shows = [
#     "Relu() once in three_layer_with_loss",
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
# Relu에는 매개변수가 없으니 하나를 두 번 써도 된다고 생각한 것 같습니다. 그러나 Relu는 마지막 forward의 부호만
# 기억하므로, 첫째 은닉층의 기울기가 둘째 은닉층의 부호로 막힙니다. 계층 객체가 자리마다 따로 있는지 확인해 보세요."""
# en = """
# Since Relu has no parameters, using one twice may seem fine. But it remembers the signs of its latest forward alone,
# so the gradient of the first hidden layer is stopped by the signs of the second. See whether each place has a layer
# object of its own."""
# ///
import numpy as np


def three_layer_with_loss(X, W1, b1, W2, b2, W3, b3, t):
    affine1 = Affine(W1, b1)
    relu = Relu()
    affine2 = Affine(W2, b2)
    affine3 = Affine(W3, b3)
    last_layer = SoftmaxWithLoss()

    out1 = affine1.forward(X)
    out2 = relu.forward(out1)
    out3 = affine2.forward(out2)
    out4 = relu.forward(out3)
    out5 = affine3.forward(out4)
    loss = last_layer.forward(out5, t)

    dout = last_layer.backward()
    dout = affine3.backward(dout)
    dout = relu.backward(dout)
    dout = affine2.backward(dout)
    dout = relu.backward(dout)
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
