# /// variant
# exercise = "accuracy"
# mistakes = ["number_of_right_answers"]
# ///
def accuracy(network, x, t):
    cnt = 0
    for i in range(len(x)):
        if predict(network, x[i]).argmax() == t[i]:
            cnt += 1
    return cnt
