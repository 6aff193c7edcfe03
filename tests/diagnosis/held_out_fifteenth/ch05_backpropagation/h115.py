# /// variant
# exercise = "compare_activations"
# mistakes = ["The accuracy is measured on the training data instead of the test data.", "The parameter hidden_size is ignored, the hidden layer has always 30 neurons."]
# ///
def compare_activations(x_train, t_train, x_test, t_test, hidden_size=30, iters_num=500, batch_size=100, learning_rate=0.1):
    입력크기 = x_train.shape[1]
    은닉크기 = 30
    출력크기 = 10
    활성화들 = {"Relu": Relu, "Sigmoid": Sigmoid}
    정확도들 = {}
    for 이름, 클래스 in 활성화들.items():
        신경망 = TwoLayerNet(입력크기, 은닉크기, 출력크기, activation=클래스)
        train(신경망, x_train, t_train, x_test, t_test,
              iters_num=iters_num, batch_size=batch_size, learning_rate=learning_rate)
        정확도들[이름] = 신경망.accuracy(x_train, t_train)
    return 정확도들
