# /// misconception
# caught_by = ["test_the_gradients_of_the_course"]
#
# [title]
# ko = "첫 Affine이 돌려준 값을 버림"
# en = "What the first Affine returns is thrown away"
#
# [explanation]
# ko = """
# 마지막 backward가 돌려준 값을 쓰지 않아서, dx에 첫 Affine을 거치지 않은 기울기가 들어 있습니다. dx의 형상을 X의
# 형상과 비교해 보세요."""
# en = """
# What the last backward returns is not used, so dx holds a gradient that has not come through the first Affine.
# Compare the shape of dx with that of X."""
# ///
def three_layer_forward_backward(X, W1, b1, W2, b2, W3, b3):
    affine1, affine2, affine3 = Affine(W1, b1), Affine(W2, b2), Affine(W3, b3)
    relu1, relu2 = Relu(), Relu()
    out1 = affine1.forward(X)
    out2 = relu1.forward(out1)
    out3 = affine2.forward(out2)
    out4 = relu2.forward(out3)
    out5 = affine3.forward(out4)
    dout = affine3.backward(out5)
    dout = relu2.backward(dout)
    dout = affine2.backward(dout)
    dx = relu1.backward(dout)
    affine1.backward(dx)
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
