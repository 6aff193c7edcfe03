# /// variant
# exercise = "train"
# mistakes = ["one_minibatch_for_all_steps"]
# ///
def train(network, optimizer, x_train, t_train, iters_num=1000, batch_size=100):
    history = []
    for _ in range(iters_num):
        xb, tb = x_train[:batch_size], t_train[:batch_size]
        grads = network.gradient(xb, tb)
        optimizer.update(network.params, grads)
        history.append(network.loss(xb, tb))
    return history
