# /// misconception
# caught_by = ["test_each_relu_has_its_own_mask", "test_gradients_of_all_three_layers"]
# lacks = ["Relu().backward(… | relu….backward"]
#
# [title]
# ko = "역전파에서 Relu를 건너뜀"
# en = "The Relus are skipped on the way back"
#
# [explanation]
# ko = """
# 순전파에는 Relu가 있지만 역전파는 Affine만 지나갑니다. 음수여서 막힌 곳으로도 기울기가 흐릅니다. 순전파의
# 모든 층을 거꾸로 지나가세요."""
# en = """
# The way forward has its Relus, but the way back goes through the Affines alone, so gradients flow through places
# that were stopped. Visit every layer of the way forward in reverse."""
# ///
import numpy as np


def three_layer_with_loss(X, W1, b1, W2, b2, W3, b3, t):
    affine1 = Affine(W1, b1)
    relu1 = Relu()
    affine2 = Affine(W2, b2)
    relu2 = Relu()
    affine3 = Affine(W3, b3)
    last_layer = SoftmaxWithLoss()

    out1 = affine1.forward(X)
    out2 = relu1.forward(out1)
    out3 = affine2.forward(out2)
    out4 = relu2.forward(out3)
    out5 = affine3.forward(out4)
    loss = last_layer.forward(out5, t)

    dout = last_layer.backward()
    dout = affine3.backward(dout)
    dout = affine2.backward(dout)
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
