# /// variant
# exercise = "train"
# mistakes = ["The minibatch is drawn once before the loop, so every update uses the same rows."]
# ///
def train(network, optimizer, x_train, t_train, iters_num=1000, batch_size=100):
    loss_list = []
    mask = np.random.choice(x_train.shape[0], batch_size)
    x_batch = x_train[mask]
    t_batch = t_train[mask]
    for i in range(iters_num):
        grads = network.gradient(x_batch, t_batch)
        optimizer.update(network.params, grads)
        loss_list.append(network.loss(x_batch, t_batch))
    return loss_list
