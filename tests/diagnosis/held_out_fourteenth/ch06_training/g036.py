# /// variant
# exercise = "train"
# mistakes = ["The optimizer is called like a function instead of by its method update, and a TypeError is raised."]
# ///
def train(network, optimizer, x_train, t_train, iters_num=1000, batch_size=100):
    손실 = []
    for i in range(iters_num):
        idx = np.random.randint(0, len(x_train), batch_size)
        g = network.gradient(x_train[idx], t_train[idx])
        optimizer(network.params, g)
        손실.append(network.loss(x_train[idx], t_train[idx]))
    return 손실
