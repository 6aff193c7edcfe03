# /// misconception
# caught_by = ["test_loss_is_the_mean_over_the_batch", "test_gradients_of_all_three_layers"]
# shows = ["….forward(softmax(…, t)"]
#
# [title]
# ko = "소프트맥스를 두 번 적용함"
# en = "softmax is applied twice"
#
# [explanation]
# ko = """
# 점수를 확률로 바꾸어 손실 계층에 넣고 있는데, 그 계층도 안에서 소프트맥스를 합니다. 두 번 거친 확률은 서로 비슷해져서,
# 잘 맞힌 데이터의 손실도 0에 가까워지지 않습니다. SoftmaxWithLoss라는 이름이 무엇을 묶은 것인지 다시 살펴보세요."""
# en = """
# The scores are turned into probabilities before the loss layer, which applies softmax itself. After two of them the
# probabilities lie close together, and even a sample that is classified right has a loss far from 0. Look again at
# what the name SoftmaxWithLoss joins."""
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
    loss = last_layer.forward(softmax(out5), t)

    dout = last_layer.backward()
    dout = affine3.backward(dout)
    dout = relu2.backward(dout)
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
