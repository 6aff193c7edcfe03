# /// misconception
# caught_by = ["test_outputs_of_all_five_steps"]
# shows = ["Affine(W3, b3).forward(Affine(W2, b2).forward(…"]
#
# [title]
# ko = "셋째 Affine에 Relu 이전의 값을 넣음"
# en = "The third Affine gets what comes before Relu"
#
# [explanation]
# ko = """
# 둘째 Relu의 출력이 아니라 Relu를 지나기 전의 값이 다음 Affine에 들어갑니다. 그러면 음수도 그대로 흘러갑니다. 각
# 계층에 바로 앞 계층의 출력이 들어가는지 하나씩 짚어 보세요."""
# en = """
# What enters the third Affine is the array before the second Relu and not what that Relu gives, so negative numbers
# pass. Go through the layers one by one and see whether each is fed by the one just before it."""
# ///
def three_layer_forward_backward(X, W1, b1, W2, b2, W3, b3):
    affine1, affine2, affine3 = Affine(W1, b1), Affine(W2, b2), Affine(W3, b3)
    relu1, relu2 = Relu(), Relu()
    out1 = affine1.forward(X)
    out2 = relu1.forward(out1)
    out3 = affine2.forward(out2)
    out4 = relu2.forward(out3)
    out5 = affine3.forward(out3)
    dout = affine3.backward(out5)
    dout = relu2.backward(dout)
    dout = affine2.backward(dout)
    dout = relu1.backward(dout)
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
