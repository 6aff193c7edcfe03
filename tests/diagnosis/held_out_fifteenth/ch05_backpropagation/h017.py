# /// variant
# exercise = "two_layer_forward_backward"
# mistakes = ["The backward pass leaves out the Relu.", "db2 of the result is db of the first Affine."]
# ///
def two_layer_forward_backward(X, W1, b1, W2, b2):
    첫째_아핀 = Affine(W1, b1)
    렐루 = Relu()
    둘째_아핀 = Affine(W2, b2)
    출력1 = 첫째_아핀.forward(X)
    출력2 = 렐루.forward(출력1)
    출력3 = 둘째_아핀.forward(출력2)
    기울기 = 둘째_아핀.backward(출력3)
    기울기 = 첫째_아핀.backward(기울기)
    결과 = {"out1": 출력1, "out2": 출력2, "out3": 출력3, "dx": 기울기}
    결과["dW1"] = 첫째_아핀.dW
    결과["db1"] = 첫째_아핀.db
    결과["dW2"] = 둘째_아핀.dW
    결과["db2"] = 첫째_아핀.db
    return 결과
