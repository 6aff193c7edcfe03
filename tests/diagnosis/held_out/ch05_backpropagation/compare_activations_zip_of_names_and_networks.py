# /// variant
# exercise = "compare_activations"
# mistakes = ["results_under_exchanged_names"]
# ///
def compare_activations(
    x_train, t_train, x_test, t_test, hidden_size=30, iters_num=500, batch_size=100, learning_rate=0.1
):
    columns = x_train.shape[1]
    nets = [TwoLayerNet(columns, hidden_size, 10, activation=kind) for kind in (Sigmoid, Relu)]
    scores = []
    for net in nets:
        train(
            net,
            x_train,
            t_train,
            x_test,
            t_test,
            iters_num=iters_num,
            batch_size=batch_size,
            learning_rate=learning_rate,
        )
        scores.append(float(net.accuracy(x_test, t_test)))
    return dict(zip(["Relu", "Sigmoid"], scores))
